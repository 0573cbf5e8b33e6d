/** Settings that a folder may have too: VS Code for the web takes no others from outside. */
export const WORKSPACE_SETTINGS: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
};

/** Settings of VS Code that keep a run quiet and alike: nothing of them concerns the extension. */
export const USER_SETTINGS: Readonly<Record<string, unknown>> = {
  ...WORKSPACE_SETTINGS,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'window.commandCenter': false,
};
