/** The page of ours that somebody asked for before signing in; the first page when it names none. */
export function wantedPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/')) return '/'
  // "//host" and "/\host" would lead elsewhere
  return /^\/[/\\]/.test(wanted) || /^\/sign-in\b/.test(wanted) ? '/' : wanted
}
