// Preloaded into a process (`node --import`): writes its greatest resident size, in kilobytes, to PEAK_MEMORY when it ends.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.PEAK_MEMORY, String(process.resourceUsage().maxRSS)));
