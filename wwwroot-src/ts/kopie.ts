/**
 * Covering a photo of an identity document (R-ID-3). The photo is opened, covered and drawn anew on this device; only the new picture is put in the form. Works by touch,
 * mouse and keyboard. The server looks at it as at any other file.
 */
type Box = { x: number; y: number; w: number; h: number };

const longest = 2000;
const least = 0.02;
const step = 0.01;

export function redactedCopy(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-kopie]");
  // Without these the other roads stay on the page.
  if (!form || !("createImageBitmap" in window) || !("DataTransfer" in window)) return;
  new Tool(form);
}

class Tool {
  readonly #photo: HTMLInputElement;
  readonly #sheet: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #work: HTMLElement;
  readonly #done: HTMLElement;
  readonly #tools: HTMLButtonElement[];
  readonly #boxes = new Map<HTMLButtonElement, Box>();
  #picture: ImageBitmap | undefined;
  #chosen: HTMLButtonElement | undefined;
  #number = 0;

  constructor(private readonly form: HTMLFormElement) {
    this.#photo = this.#find("foto");
    this.#sheet = this.#find("vel");
    this.#canvas = this.#find("beeld");
    this.#work = this.#find("werk");
    this.#done = this.#find("klaar");
    this.#tools = [...form.querySelectorAll<HTMLButtonElement>("[data-kopie-doe]")];

    this.#photo.addEventListener("change", () => void this.#open());
    this.#canvas.addEventListener("pointerdown", (event) => this.#draw(event));
    this.#find("erbij").addEventListener("click", () => this.#select(this.#add({ x: 0.35, y: 0.4, w: 0.3, h: 0.15 }), true));
    for (const tool of this.#tools) tool.addEventListener("click", () => this.#do(tool.dataset["kopieDoe"] ?? ""));
    this.#find("bekijk").addEventListener("click", () => void this.#finish());
    this.#find("terug").addEventListener("click", () => this.#show(this.#work));
    document.querySelector<HTMLElement>("[data-kopie-zonder]")?.setAttribute("hidden", "");
    form.hidden = false;
  }

  #find<T extends HTMLElement>(name: string): T {
    return this.form.querySelector<T>(`[data-kopie-${name}]`) as T;
  }

  #say(text: string | undefined): void {
    this.#find("fout").textContent = text ?? "";
  }

  #show(part: HTMLElement): void {
    this.#work.hidden = part !== this.#work;
    this.#done.hidden = part !== this.#done;
    part.querySelector<HTMLElement>("h2")?.focus();
  }

  async #open(): Promise<void> {
    const file = this.#photo.files?.[0];
    if (!file) return;
    this.#say("");
    this.#picture?.close();
    try {
      this.#picture = await upright(file);
    } catch {
      this.#work.hidden = this.#done.hidden = true;
      this.#say(this.form.dataset["foutOpenen"]);
      return;
    }
    for (const box of [...this.#boxes.keys()]) this.#remove(box);
    const scale = Math.min(1, longest / Math.max(this.#picture.width, this.#picture.height));
    this.#canvas.width = Math.round(this.#picture.width * scale);
    this.#canvas.height = Math.round(this.#picture.height * scale);
    this.#canvas.getContext("2d")?.drawImage(this.#picture, 0, 0, this.#canvas.width, this.#canvas.height);
    this.#show(this.#work);
  }

  /** Where a pointer is, as a part of the width and the height. */
  #place(event: PointerEvent): { x: number; y: number } {
    const sheet = this.#canvas.getBoundingClientRect();
    return { x: clamp((event.clientX - sheet.left) / sheet.width, 0, 1), y: clamp((event.clientY - sheet.top) / sheet.height, 0, 1) };
  }

  #draw(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    const from = this.#place(event);
    const box = this.#add({ x: from.x, y: from.y, w: 0, h: 0 });
    this.#select(box, false);
    this.#follow(
      this.#canvas,
      event,
      (to) => this.#put(box, { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), w: Math.abs(to.x - from.x), h: Math.abs(to.y - from.y) }, 0),
      () => {
        const drawn = this.#boxes.get(box);
        // A tap is not a box.
        if (drawn && (drawn.w < least || drawn.h < least / 2)) this.#remove(box);
        else box.focus();
      },
    );
  }

  #follow(element: HTMLElement, event: PointerEvent, move: (to: { x: number; y: number }) => void, end: () => void): void {
    element.setPointerCapture(event.pointerId);
    const onMove = (e: PointerEvent): void => move(this.#place(e));
    const onEnd = (): void => {
      element.removeEventListener("pointermove", onMove);
      element.removeEventListener("pointerup", onEnd);
      element.removeEventListener("pointercancel", onEnd);
      end();
    };
    element.addEventListener("pointermove", onMove);
    element.addEventListener("pointerup", onEnd);
    element.addEventListener("pointercancel", onEnd);
  }

  #add(box: Box): HTMLButtonElement {
    const element = document.createElement("button");
    element.type = "button";
    element.className = "kopie-vak";
    element.textContent = String(++this.#number);
    element.setAttribute("aria-label", (this.form.dataset["vak"] ?? "{0}").replace("{0}", String(this.#number)));
    element.addEventListener("focus", () => this.#select(element, false));
    element.addEventListener("keydown", (event) => this.#key(event));
    element.addEventListener("pointerdown", (event) => this.#drag(element, event));
    this.#sheet.append(element);
    this.#put(element, box, 0);
    return element;
  }

  #drag(element: HTMLButtonElement, event: PointerEvent): void {
    const box = this.#boxes.get(element);
    if (!box || event.button !== 0) return;
    this.#select(element, true);
    const from = this.#place(event);
    const edge = element.getBoundingClientRect();
    const corner = edge.right - event.clientX < 32 && edge.bottom - event.clientY < 32;
    this.#follow(
      element,
      event,
      (to) => {
        const [dx, dy] = [to.x - from.x, to.y - from.y];
        this.#put(element, corner ? { ...box, w: box.w + dx, h: box.h + dy } : { ...box, x: box.x + dx, y: box.y + dy });
      },
      () => undefined,
    );
  }

  #put(element: HTMLButtonElement, box: Box, smallest = least): void {
    const w = clamp(box.w, smallest, 1);
    const h = clamp(box.h, smallest, 1);
    const kept = { x: clamp(box.x, 0, 1 - w), y: clamp(box.y, 0, 1 - h), w, h };
    this.#boxes.set(element, kept);
    element.style.left = `${kept.x * 100}%`;
    element.style.top = `${kept.y * 100}%`;
    element.style.width = `${kept.w * 100}%`;
    element.style.height = `${kept.h * 100}%`;
  }

  #select(element: HTMLButtonElement | undefined, focus: boolean): void {
    this.#chosen = element;
    for (const box of this.#boxes.keys()) box.setAttribute("aria-pressed", String(box === element));
    for (const tool of this.#tools) tool.disabled = element === undefined;
    if (focus) element?.focus();
  }

  #remove(element: HTMLButtonElement): void {
    this.#boxes.delete(element);
    element.remove();
    this.#select([...this.#boxes.keys()].at(-1), false);
  }

  #key(event: KeyboardEvent): void {
    const plain: Record<string, string> = { ArrowLeft: "links", ArrowRight: "rechts", ArrowUp: "omhoog", ArrowDown: "omlaag", Delete: "weg", Backspace: "weg" };
    const shifted: Record<string, string> = { ArrowLeft: "smaller", ArrowRight: "breder", ArrowUp: "lager", ArrowDown: "hoger" };
    const what = (event.shiftKey ? shifted : plain)[event.key];
    if (!what) return;
    event.preventDefault();
    this.#do(what);
    if (what === "weg") (this.#chosen ?? this.#find<HTMLElement>("erbij")).focus();
  }

  #do(what: string): void {
    const element = this.#chosen;
    const box = element && this.#boxes.get(element);
    if (!box) return;
    const by: Record<string, Partial<Box>> = {
      links: { x: -step },
      rechts: { x: step },
      omhoog: { y: -step },
      omlaag: { y: step },
      smaller: { w: -step },
      breder: { w: step },
      lager: { h: -step },
      hoger: { h: step },
    };
    if (what === "weg") {
      this.#remove(element);
      return;
    }
    const change = by[what] ?? {};
    this.#put(element, { x: box.x + (change.x ?? 0), y: box.y + (change.y ?? 0), w: box.w + (change.w ?? 0), h: box.h + (change.h ?? 0) });
  }

  /** Draws a picture in which the covered points do not exist any more, and puts that one in the form. */
  async #finish(): Promise<void> {
    this.#say("");
    if (!this.#picture || this.#boxes.size === 0) return this.#stop("foutVak", this.#find("erbij"));
    const open = [...this.form.querySelectorAll<HTMLInputElement>("[data-kopie-vinkje]")].find((box) => !box.checked);
    if (open) return this.#stop("foutLijst", open);

    const result = this.#find<HTMLCanvasElement>("voorbeeld");
    result.width = this.#canvas.width;
    result.height = this.#canvas.height;
    const pen = result.getContext("2d");
    if (!pen) return;
    pen.drawImage(this.#picture, 0, 0, result.width, result.height);
    pen.fillStyle = "#000";
    for (const box of this.#boxes.values()) {
      const [left, top] = [Math.floor(box.x * result.width), Math.floor(box.y * result.height)];
      pen.fillRect(left, top, Math.ceil((box.x + box.w) * result.width) - left, Math.ceil((box.y + box.h) * result.height) - top);
    }
    watermark(pen, this.form.dataset["watermerk"] ?? "");

    const blob = await new Promise<Blob | null>((resolve) => result.toBlob(resolve, "image/jpeg", 0.88));
    if (!blob || blob.type !== "image/jpeg") return this.#stop("foutOpenen", this.#photo);
    const files = new DataTransfer();
    files.items.add(new File([blob], "kopie.jpg", { type: "image/jpeg" }));
    this.#find<HTMLInputElement>("bestand").files = files.files;
    this.#show(this.#done);
  }

  #stop(text: string, where: HTMLElement): void {
    this.#say(this.form.dataset[text]);
    where.focus();
  }
}

/** A phone stores a photo as its sensor saw it and says beside it which side is up; what is drawn anew must stand upright by itself. */
async function upright(file: File): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    // An older browser that knows no such word turns the photo by itself; what is no photo fails again.
    return createImageBitmap(file);
  }
}

function watermark(pen: CanvasRenderingContext2D, text: string): void {
  const { width, height } = pen.canvas;
  const size = Math.max(14, Math.round(width / 34));
  pen.save();
  pen.font = `700 ${size}px sans-serif`;
  pen.translate(width / 2, height / 2);
  pen.rotate(-Math.PI / 9);
  const line = `${text}   `.repeat(4);
  const long = Math.hypot(width, height);
  for (let y = -long / 2, row = 0; y < long / 2; y += size * 7, row++) {
    const x = -long * (0.75 + (row % 2) * 0.15);
    pen.lineWidth = size / 7;
    pen.strokeStyle = "rgba(255, 255, 255, 0.4)";
    pen.strokeText(line, x, y);
    pen.fillStyle = "rgba(160, 0, 0, 0.45)";
    pen.fillText(line, x, y);
  }
  pen.restore();
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}
