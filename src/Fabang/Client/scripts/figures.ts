import { BarChart, LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";

// The canvas, not SVG: ECharts writes SVG with style attributes, which our content security policy forbids.
use([BarChart, LineChart, GridComponent, CanvasRenderer]);

const Most = 20;

/** Draws the numbers of a table above it. The table is the text of the picture: readers of screens are led past the picture. */
function draw(place: HTMLElement): void {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>(`#${place.dataset.of} tbody tr`)]
    .map(row => ({ name: row.cells[0]?.textContent?.trim() ?? "", value: row.querySelector<HTMLElement>("[data-value]")?.dataset.value }))
    .filter(row => row.value !== undefined)
    .slice(0, place.dataset.chart === "bar" ? Most : undefined);
  if (rows.length < 2) {
    return;
  }

  const lies = place.dataset.chart === "bar";
  const names = { type: "category" as const, data: rows.map(row => row.name), inverse: lies, axisLabel: { color: "#3a4656" } };
  const values = { type: "value" as const, minInterval: 1, axisLabel: { color: "#3a4656" } };
  place.hidden = false;
  place.style.height = `${lies ? 60 + rows.length * 28 : 260}px`;
  const chart = init(place);
  chart.setOption({
    animation: !window.matchMedia("(prefers-reduced-motion: reduce)").matches,
    color: ["#1f5fa8"],
    textStyle: { fontFamily: getComputedStyle(place).fontFamily },
    grid: { left: 8, right: 24, top: 16, bottom: 8, containLabel: true },
    xAxis: lies ? values : names,
    yAxis: lies ? names : values,
    series: [{ type: lies ? "bar" : "line", data: rows.map(row => Number(row.value)), label: { show: lies, position: "right" }, barMaxWidth: 18 }],
  });
  new ResizeObserver(() => chart.resize()).observe(place);
}

const seen = new IntersectionObserver(entries => {
  for (const entry of entries) {
    if (entry.isIntersecting) {
      seen.unobserve(entry.target);
      draw(entry.target as HTMLElement);
    }
  }
});
for (const place of document.querySelectorAll<HTMLElement>("[data-chart]")) {
  // What is hidden is never in sight: it takes a line, empty, until it is drawn.
  place.hidden = false;
  seen.observe(place);
}
