/** A button with data-kopieer="#id" copies the text of that element and says so in its own words (data-gekopieerd). */
export function copyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-kopieer]")) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const source = document.querySelector<HTMLElement>(button.dataset["kopieer"] ?? "");
      if (!source) return;
      await navigator.clipboard.writeText(source.innerText.trim());
      button.textContent = button.dataset["gekopieerd"] ?? button.textContent;
    });
  }
}
