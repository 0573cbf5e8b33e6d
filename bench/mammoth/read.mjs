// Reads a .docx with mammoth, as a whole process: `node read.mjs FILE.docx`.
import mammoth from 'mammoth';

const { value } = await mammoth.convertToHtml({ path: process.argv[2] });
if (!value.includes('<table')) throw new Error('no table was read');
