/* Runs before the first paint so that neither theme nor language flashes. Kept out of the bundle: it must be synchronous, and the page's policy forbids inline script. */
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem('fadu.theme') || 'auto';
    var dark = theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
    root.classList.toggle('dark', dark);
    root.lang = localStorage.getItem('fadu.locale') === 'en' ? 'en' : 'zh-CN';
  } catch (e) {
    /* storage refused: the light theme and Chinese stand */
  }
})();
