// Looks at a page as somebody who depends on its structure does, and returns what they would stumble over (WCAG 2.2).
() => {
    const findings = [];
    const visible = element => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
    const all = selector => [...document.querySelectorAll(selector)];
    const tell = (rule, element) => findings.push(`${rule}: ${element.outerHTML.slice(0, 160)}`);

    // 1.1.1, 4.1.2: a picture has a text or says that it needs none; whatever can be operated has a name.
    for (const image of all('img')) if (!image.hasAttribute('alt')) tell('picture without alt', image);
    const nameOf = element => (element.ariaLabel ?? '') + [...(element.labels ?? [])].map(label => label.textContent).join('')
        + element.textContent + (element.querySelector?.('img[alt]')?.alt ?? '');
    for (const element of all('a, button, summary')) if (!nameOf(element).trim()) tell('without a name', element);
    for (const element of all('input:not([type=hidden]), select, textarea, meter, progress')) {
        const label = (element.ariaLabel ?? '') + [...(element.labels ?? [])].map(one => one.textContent).join('');
        if (!label.trim()) tell('field without a label', element);
    }
    for (const video of all('video')) if (!video.ariaLabel) tell('video without a label', video);

    // 1.3.1, 2.4.1: landmarks; each kind that comes twice has names that differ.
    for (const [name, count] of [['main', 1], ['body > header', 1], ['body > footer', 1], ['h1', 1]])
        if (all(name).length !== count) findings.push(`${all(name).length} of ${name}`);
    const labels = all('nav').map(nav => nav.ariaLabel ?? '');
    if (labels.some(label => !label) || new Set(labels).size !== labels.length) findings.push(`navs are called ${labels.join(', ')}`);
    if (!document.title || !document.documentElement.lang) findings.push('no title or language');
    if (document.querySelector('a[href]')?.hash !== '#main') findings.push('the first link does not skip to the content');

    // 1.3.1: no level of headings is left out.
    let level = 0;
    for (const heading of all('h1, h2, h3, h4, h5, h6')) {
        const next = Number(heading.tagName[1]);
        if (next > level + 1) tell(`heading after level ${level}`, heading);
        level = next;
    }

    // 4.1.1 of old, and what labels and links rely on.
    const ids = all('[id]').map(element => element.id);
    for (const id of ids.filter((id, index) => ids.indexOf(id) !== index)) findings.push(`id twice: ${id}`);
    for (const label of all('label[for]')) if (!document.getElementById(label.htmlFor)) tell('label of nothing', label);

    // 1.4.3: text has a contrast of 4.5 to 1 with what is behind it.
    const parse = colour => colour.match(/[\d.]+/g).map(Number);
    const light = ([red, green, blue]) => [red, green, blue]
        .map(part => part / 255)
        .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
        .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
    const behind = element => {
        for (let at = element; at; at = at.parentElement) {
            const colour = parse(getComputedStyle(at).backgroundColor);
            if (colour.length < 4 || colour[3] === 1) return colour;
        }
        return [255, 255, 255];
    };
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
        const element = words.currentNode.parentElement;
        if (!words.currentNode.textContent.trim() || !visible(element) || element.closest('.unseen, script, style, option, video, meter')) continue;
        const [one, other] = [light(parse(getComputedStyle(element).color)), light(behind(element))].sort((a, b) => b - a);
        const contrast = (one + 0.05) / (other + 0.05);
        if (contrast < 4.5) tell(`contrast ${contrast.toFixed(2)}`, element);
    }

    // 2.5.8: what is to be hit is 24 pixels high, unless it stands in a sentence.
    for (const element of all('button, a.button, input:not([type=hidden]), select, summary, nav a')) {
        const box = element.getBoundingClientRect();
        if (visible(element) && box.width > 1 && Math.min(box.width, box.height) < 24) tell(`only ${box.width} x ${box.height}`, element);
    }

    // 1.4.10: nothing is wider than the window.
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
        findings.push(`${document.documentElement.scrollWidth} wide in ${document.documentElement.clientWidth}`);
    return findings;
}
