// A module of its own: loaded when asked for, while a bundle still keeps only this function of the library.
export { writeXlsx } from 'hucre/xlsx';
