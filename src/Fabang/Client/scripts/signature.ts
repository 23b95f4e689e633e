/** Pixels of the pen, of a picture that is as large as the canvas says. */
const pen = 5;

/**
 * Fields in which a name is drawn (data-signature): with a finger, a pen or a mouse. What is drawn goes as a PNG into the hidden input; nothing drawn is nothing sent.
 * The field is hidden until this script shows it: without it there is the typed name, as for those who use a keyboard.
 */
export function startSignatures(): void {
  for (const field of document.querySelectorAll<HTMLElement>("[data-signature]")) {
    const canvas = field.querySelector("canvas");
    const kept = field.querySelector<HTMLInputElement>("input[type=hidden]");
    const ink = canvas?.getContext("2d");
    if (canvas && kept && ink) {
      offer(field, canvas, ink, kept);
    }
  }
}

function offer(field: HTMLElement, canvas: HTMLCanvasElement, ink: CanvasRenderingContext2D, kept: HTMLInputElement): void {
  const said = field.querySelector<HTMLElement>("[role=status]");
  const say = (): void => {
    if (said) {
      said.textContent = kept.value === "" ? "" : said.dataset.drawn ?? "";
    }
  };

  field.hidden = false;
  Object.assign(ink, { lineWidth: pen, lineCap: "round", lineJoin: "round", strokeStyle: "#17222d", fillStyle: "#17222d" });
  draw(canvas, ink, () => {
    kept.value = canvas.toDataURL("image/png");
    say();
  });
  field.querySelector("button")?.addEventListener("click", () => {
    ink.clearRect(0, 0, canvas.width, canvas.height);
    kept.value = "";
    say();
  });

  // What was drawn before something else on the page was wrong.
  if (kept.value !== "") {
    const before = new Image();
    before.onload = () => ink.drawImage(before, 0, 0);
    before.src = kept.value;
    say();
  }
}

function draw(canvas: HTMLCanvasElement, ink: CanvasRenderingContext2D, done: () => void): void {
  let drawing: number | null = null;
  const at = (event: PointerEvent): [number, number] => {
    const place = canvas.getBoundingClientRect();
    return [((event.clientX - place.left) * canvas.width) / place.width, ((event.clientY - place.top) * canvas.height) / place.height];
  };

  canvas.addEventListener("pointerdown", (event) => {
    if (drawing !== null || event.button !== 0) {
      return;
    }

    const [x, y] = at(event);
    drawing = event.pointerId;
    canvas.setPointerCapture(event.pointerId);
    ink.beginPath();
    // A dot is a stroke, too.
    ink.arc(x, y, pen / 2, 0, 2 * Math.PI);
    ink.fill();
    ink.beginPath();
    ink.moveTo(x, y);
    event.preventDefault();
  });
  canvas.addEventListener("pointermove", (event) => {
    if (event.pointerId === drawing) {
      ink.lineTo(...at(event));
      ink.stroke();
    }
  });
  for (const end of ["pointerup", "pointercancel"] as const) {
    canvas.addEventListener(end, (event) => {
      if (event.pointerId === drawing) {
        drawing = null;
        done();
      }
    });
  }
}
