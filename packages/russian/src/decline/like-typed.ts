/** Gives a form in small letters the capitals of the word as it was typed, half by half of a hyphenated one. */
export function likeTyped(form: string, typed: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase()) return form.toUpperCase();
  const halves = typed.split('-');
  return form
    .split('-')
    .map((half, index) => withCapitalsOf(half, halves[index] ?? ''))
    .join('-');
}

/** What the form shares with the typed word is copied from it, so that «О’Коннор» keeps both its capitals. */
function withCapitalsOf(form: string, typed: string): string {
  const lower = typed.toLowerCase();
  let shared = 0;
  while (shared < typed.length && form[shared] === lower[shared]) shared++;
  if (shared > 0) return typed.slice(0, shared) + form.slice(shared);
  return /^[A-ZА-ЯЁ]/u.test(typed) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}
