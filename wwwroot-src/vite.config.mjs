import { defineConfig } from "vite";

// Fixed names for what pages name: the server adds a fingerprint to each address. A font is named by the stylesheet alone, so its name carries its own.
export default defineConfig({
  base: "/dist/",
  publicDir: false,
  logLevel: "warn",
  css: { transformer: "lightningcss" },
  build: {
    outDir: process.env.UIT,
    emptyOutDir: true,
    target: ["es2022", "safari16.4", "firefox115", "chrome115"],
    cssMinify: "lightningcss",
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      input: { portaal: "ts/portaal.ts", stijl: "css/portaal.css" },
      output: { entryFileNames: "[name].js", assetFileNames: (asset) => (asset.names.some((name) => name.endsWith(".css")) ? "portaal.css" : "[name]-[hash][extname]") },
    },
  },
});
