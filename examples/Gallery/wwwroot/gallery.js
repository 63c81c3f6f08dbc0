// What is better with a script: pages that follow when the reader gets there, and uploads that tell how far they are.
// Everything works without it: it asks for the addresses of links and forms, and says by a header that the new part is enough.

const fragment = { 'X-Fragment': '1' };
const megabyte = 1024 * 1024;

/** Tells those who hear the page. */
function say(text) {
    document.getElementById('announcer').textContent = text;
}

/** The elements of a part of a page. Scripts in it do not run, and the content security policy allows none anyway. */
function parse(html) {
    return [...new DOMParser().parseFromString(html, 'text/html').body.children];
}

/** Asks for the credits that are left. Where that fails, what was done before has not: the meters stay as they are until the next time. */
async function refreshCredits() {
    const credits = document.getElementById('credits');
    try {
        const answer = await fetch(credits.dataset.from, { headers: fragment });
        if (answer.ok) credits.replaceChildren(...parse(await answer.text()));
    } catch (error) {
        console.warn('The credits are those of before.', error);
    }
}

/** Follows the link to the next page when the reader comes near it. */
function endless(list) {
    const near = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && follow(), { rootMargin: '600px' });
    let link = null;

    function watch() {
        link = list.querySelector('a[rel=next]');
        if (!link) return;
        near.observe(link);
        link.addEventListener('click', event => {
            event.preventDefault();
            follow({ byHand: true });
        });
    }

    async function follow({ byHand = false } = {}) {
        if (list.ariaBusy === 'true') return;
        near.disconnect();
        list.ariaBusy = 'true';
        const more = link.closest('li');
        try {
            const answer = await fetch(link.href, { headers: fragment });
            const elements = parse(await answer.text());
            if (answer.ok) add(elements, more, byHand);
            else complain(more, elements);
        } catch {
            complain(more, parse('<div class="failure"><p>The gallery cannot be reached.</p></div>'));
        } finally {
            list.ariaBusy = 'false';
        }
        await refreshCredits();
    }

    function add(elements, more, byHand) {
        // Posts move while one reads, and come twice then.
        const fresh = elements.filter(element => !element.id || !document.getElementById(element.id));
        more.replaceWith(...fresh);
        const posts = fresh.filter(element => element.id);
        say(posts.length ? `${posts.length} more posts` : 'That was all.');
        if (byHand) posts[0]?.querySelector('a').focus();
        watch();
    }

    // Not tried again until somebody asks for it: what has failed would fail at each move.
    function complain(more, elements) {
        more.replaceChildren(...elements, link);
        link.textContent = 'Try again';
    }

    watch();
}

/** Sends a file and reports how far it is, from 0 to 1. Only XMLHttpRequest tells that. */
function send(form, file, report) {
    const data = new FormData(form);
    data.delete('files');
    data.append('files', file); // behind the token, which the server wants to see first
    const request = new XMLHttpRequest();
    return new Promise((resolve, reject) => {
        request.upload.addEventListener('progress', event => report(event.loaded / event.total));
        request.addEventListener('load', () => resolve({ ok: request.status === 201, html: request.responseText }));
        request.addEventListener('error', () => reject(new Error('The line broke before the upload was complete.')));
        request.open('POST', form.action);
        for (const [name, value] of Object.entries(fragment)) request.setRequestHeader(name, value);
        request.send(data);
    });
}

/** One line of the list of uploads. */
class Transfer {
    constructor(list, file) {
        this.file = file;
        this.line = document.createElement('li');
        this.picture = document.createElement('img');
        this.picture.alt = '';
        if (file.type.startsWith('image/')) this.picture.src = URL.createObjectURL(file);
        this.name = document.createElement('p');
        this.name.textContent = file.name;
        this.bar = document.createElement('progress');
        this.bar.ariaLabel = `Upload of ${file.name}`;
        this.bar.value = 0;
        this.line.append(this.picture, this.name, this.bar);
        list.append(this.line);
        this.told = 0;
    }

    /** The bar moves with each piece; in words, quarters are enough. */
    report(part) {
        this.bar.value = part;
        const quarter = Math.floor(part * 4);
        if (quarter > this.told && quarter < 4) say(`${this.file.name}: ${quarter * 25} %`);
        this.told = quarter;
    }

    end(elements, words) {
        this.bar.remove();
        const outcome = document.createElement('div');
        outcome.append(...elements);
        this.line.append(outcome);
        say(`${this.file.name}: ${words}`);
    }

    fail(words) {
        const failure = document.createElement('p');
        failure.className = 'failure';
        failure.textContent = words;
        this.end([failure], words);
    }
}

/** Uploads what is chosen, dropped or pasted, one file after the other. */
function uploads(form, list) {
    const drop = form.querySelector('.drop');
    const input = form.querySelector('input[type=file]');
    let turn = Promise.resolve();

    function take(files) {
        for (const file of files) {
            const transfer = new Transfer(list, file);
            turn = turn.then(() => run(transfer));
        }
    }

    async function run(transfer) {
        const { file } = transfer;
        const isVideo = file.type.startsWith('video/');
        const largest = Number(isVideo ? form.dataset.largestVideo : form.dataset.largestPicture);
        if (!isVideo && !file.type.startsWith('image/')) return transfer.fail('This is neither a picture nor a video.');
        if (file.size > largest) return transfer.fail(`This is too large: Imgur takes up to ${largest / megabyte} MB.`);
        try {
            const answer = await send(form, file, part => transfer.report(part));
            const elements = parse(answer.html);
            transfer.end(elements, answer.ok ? 'uploaded' : elements[0]?.querySelector('h1')?.textContent ?? 'not uploaded');
        } catch (error) {
            transfer.fail(error.message);
        }
        await refreshCredits();
    }

    form.addEventListener('submit', event => {
        event.preventDefault();
        take([...input.files]);
        input.value = '';
    });
    for (const name of ['dragenter', 'dragover', 'dragleave', 'drop']) {
        // On the whole page: who misses the field by a little would leave the page.
        document.addEventListener(name, event => {
            event.preventDefault();
            drop.classList.toggle('over', name === 'dragenter' || name === 'dragover');
        });
    }
    document.addEventListener('drop', event => take([...event.dataTransfer.files]));
    document.addEventListener('paste', event => take([...event.clipboardData.files]));
}

document.documentElement.classList.add('script');
const posts = document.getElementById('posts');
if (posts) endless(posts);
const form = document.getElementById('upload');
if (form) uploads(form, document.getElementById('transfers'));
