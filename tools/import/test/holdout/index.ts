import type { Content } from '../../corpus/content.js';
import type { Shape } from '../../corpus/shape.js';
import { columnOfTasks } from './column-of-tasks.js';
import { oneEvaluationColumn } from './one-evaluation-column.js';
import { swappedColumns } from './swapped-columns.js';
import { titledTable } from './titled-table.js';

/** Shapes that the recogniser was not written for: they say how it fares with documents that nobody has seen. */
export function holdouts(withBlocs: Content, withoutBlocs: Content): Shape[] {
  return [
    swappedColumns(withBlocs),
    oneEvaluationColumn(withoutBlocs),
    columnOfTasks(withBlocs),
    titledTable(withBlocs),
  ];
}
