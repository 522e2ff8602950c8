/**
 * dialog[data-rust] holds how many seconds a login rests before it ends. Two minutes before that it asks whether the reader is still there; the button asks the server,
 * so that nothing on the page is lost. Any page that is opened in another tab counts too. By the clock and not by a timer: a phone in a pocket stops timers.
 */
const ahead = 120_000;

export function idleWarning(): void {
  const dialog = document.querySelector<HTMLDialogElement>("dialog[data-rust]");
  const form = dialog?.querySelector("form");
  if (!dialog || !form) return;
  const rest = Number(dialog.dataset["rust"]) * 1000;
  const waiting = dialog.querySelector<HTMLElement>("[data-rust-wacht]");
  const over = dialog.querySelector<HTMLElement>("[data-rust-voorbij]");
  const tabs = "BroadcastChannel" in window ? new BroadcastChannel("portaal-rust") : null;
  let seen = Date.now();

  const still = (): void => {
    seen = Date.now();
    if (dialog.open) dialog.close();
  };
  const look = (): void => {
    const idle = Date.now() - seen;
    if (waiting) waiting.hidden = idle >= rest;
    if (over) over.hidden = idle < rest;
    form.hidden = idle >= rest;
    if (idle >= rest - ahead && !dialog.open) dialog.showModal();
  };

  tabs?.addEventListener("message", still);
  tabs?.postMessage("");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    try {
      const answer = await fetch(form.action, { method: "POST", body: new FormData(form), redirect: "error" });
      if (!answer.ok) throw new Error(String(answer.status));
      tabs?.postMessage("");
      still();
    } catch {
      seen = Date.now() - rest;
      look();
    }
  });
  dialog.querySelector("[data-rust-sluit]")?.addEventListener("click", () => {
    dialog.close();
    clearInterval(clock);
  });
  document.addEventListener("visibilitychange", look);
  window.addEventListener("pageshow", look);
  const clock = setInterval(look, 5_000);
}
