// Light or dark: the system's choice until a person makes one.
(() => {
  'use strict';
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme || (system.matches ? 'dark' : 'light')) === 'dark';
  const tell = () => document.dispatchEvent(new CustomEvent('themechange'));

  const button = document.getElementById('theme');
  button.hidden = false;
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem('careerbot.theme', root.dataset.theme);
    } catch {
      // Storage may be switched off; the choice then lasts as long as the page.
    }
    tell();
  });
  system.addEventListener('change', tell);
})();
