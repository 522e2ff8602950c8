/** A button with data-druk-af prints the page, with every explanation unfolded. */
export function printButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-druk-af]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
      window.print();
    });
  }
}
