// Installs what the editor tests need. Mostly waiting for downloads: CI starts it early and does other work meanwhile.
import { installChromium, installEditorTools } from './editor-tools.mjs';

process.exitCode = installChromium() && installEditorTools() ? 0 : 1;
