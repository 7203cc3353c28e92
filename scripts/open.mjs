import { spawn } from 'node:child_process';

/** Opens an address in the user's browser; calls `onMissing` where there is no way to. */
export function openInBrowser(url, onMissing) {
  const command = opener(url);
  if (!command) return onMissing();
  const child = spawn(command[0], command.slice(1), { detached: true, stdio: 'ignore' });
  let told = false;
  const missing = () => {
    if (!told) onMissing();
    told = true;
  };
  child.on('error', missing);
  child.on('exit', (code) => code && missing());
  child.unref();
}

function opener(url) {
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '""', url];
  if (process.platform === 'darwin') return ['open', url];
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasScreen ? ['xdg-open', url] : null;
}
