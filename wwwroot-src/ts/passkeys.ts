import { release } from "./bevestig";

/**
 * A form with data-passkey="maak" or "gebruik" and data-passkey-opties="/account/passkey/opties/..".
 * Submitting asks the options with the form's own token, lets the device do its work, puts the answer into input[name=Credential] and sends the form.
 * Whatever goes wrong shows the sentence that the page carries in [data-passkey-fout].
 */
export function passkeyForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) {
    const field = form.querySelector<HTMLInputElement>('input[name="Credential"]');
    const fault = form.querySelector<HTMLElement>("[data-passkey-fout]") ?? document.querySelector<HTMLElement>("[data-passkey-fout]");
    if (!field) continue;
    if (!("PublicKeyCredential" in window) || !PublicKeyCredential.parseCreationOptionsFromJSON) {
      show(fault);
      continue;
    }
    let asking = false;
    form.addEventListener("submit", async (event) => {
      if (field.value) return;
      event.preventDefault();
      if (asking) return;
      asking = true;
      const button = event.submitter;
      if (fault) fault.hidden = true;
      try {
        field.value = JSON.stringify(await askDevice(form));
        form.requestSubmit(button);
      } catch {
        field.value = "";
        release(form);
        show(fault);
      } finally {
        asking = false;
      }
    });
    window.addEventListener("pageshow", () => (field.value = ""));
  }
}

async function askDevice(form: HTMLFormElement): Promise<unknown> {
  const answer = await fetch(form.dataset["passkeyOpties"] ?? "", { method: "POST", body: new FormData(form), headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(String(answer.status));
  const options = await answer.json();
  const credential =
    form.dataset["passkey"] === "maak"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  if (!(credential instanceof PublicKeyCredential)) throw new Error("no credential");
  return credential.toJSON();
}

function show(fault: HTMLElement | null): void {
  if (!fault) return;
  fault.hidden = false;
  fault.focus();
}
