/** A form is sent once: a second press while the first is under way does nothing. The server guards too; this spares the reader the doubt. */
export function guardSubmits(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== "post" || event.defaultPrevented) return;
    if (form.dataset["verstuurd"] !== undefined) {
      event.preventDefault();
      return;
    }
    // A download leaves the page where it is, so such a form stays usable.
    if (form.dataset["blijft"] !== undefined) return;
    form.dataset["verstuurd"] = "";
    // After this turn: a disabled button would not send its own name and value.
    setTimeout(() => setButtons(form, true));
  });
  // Back brings a page from memory, disabled buttons and all.
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll<HTMLFormElement>("form[data-verstuurd]")) release(form);
  });
}

export function release(form: HTMLFormElement): void {
  delete form.dataset["verstuurd"];
  setButtons(form, false);
}

function setButtons(form: HTMLFormElement, busy: boolean): void {
  for (const element of form.elements) {
    if (element instanceof HTMLButtonElement && element.type === "submit") element.disabled = busy;
  }
}
