using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Fabang.BrowserTests.Support;

/// <summary>
/// Of what shape the elements are that axe has found clean. A shape is what the rules look at: the tag, the classes and attributes of an element, whether
/// it says anything, whether what it points to is there, after which heading it comes if it is one, and the tags and classes of all that it stands in.
/// A page whose every shape is known, on a screen of this width, has nothing new to find: a list of three rows is built as one of two, and no rule looks
/// at what words say.
/// </summary>
public sealed class KnownShapes
{
    /// <summary>The shapes of a page, each once.</summary>
    private const string Script =
        """
        () => {
          const onlyRead = /^(href|action|src|value|content|datetime|title|alt|nonce|placeholder|aria-label|(hx|sse|data)-.+)$/;
          const pointing = /^(for|aria-labelledby|aria-describedby|aria-controls|aria-owns)$/;
          const ids = new Map();
          for (const { id } of document.querySelectorAll('[id]')) ids.set(id, (ids.get(id) ?? 0) + 1);
          const attribute = ({ name, value }) => {
            if (onlyRead.test(name)) return value ? name : `${name}=`;
            const there = pointing.test(name) ? value.split(/\s+/).every(id => ids.has(id)) : name !== 'id' || ids.get(value) === 1;
            return `${name}=${value.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,}|\d+/g, '#')}${there ? '' : '!'}`;
          };
          const shapes = new Set();
          let heading = '';
          const walk = (element, within) => {
            if (/^(SCRIPT|STYLE|NOSCRIPT)$/.test(element.tagName)) return;
            const says = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
            const isHeading = /^H[1-6]$/.test(element.tagName);
            const place = `${within}>${element.tagName}.${element.className}`;
            shapes.add(`${place}${isHeading ? heading : ''}${says ? '-' : ''} ${[...element.attributes].map(attribute).join(' ')}`);
            if (isHeading) heading = element.tagName;
            for (const child of element.children) walk(child, place);
          };
          walk(document.documentElement, `${innerWidth}`);
          return [...shapes];
        }
        """;

    private readonly ConcurrentDictionary<string, bool> _clean = new(StringComparer.Ordinal);

    /// <returns>Those on the page that axe has not seen on a screen of this width.</returns>
    public async Task<IReadOnlyList<string>> NewOnAsync(IPage page) => [.. (await page.EvaluateAsync<string[]>(Script)).Where(shape => !_clean.ContainsKey(shape))];

    public void AreClean(IEnumerable<string> shapes)
    {
        foreach (var shape in shapes)
        {
            _clean.TryAdd(shape, true);
        }
    }
}
