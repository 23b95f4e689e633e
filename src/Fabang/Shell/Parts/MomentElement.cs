using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Fabang.Shell.Parts;

/// <summary>A moment for people, and for machines in the attribute.</summary>
internal static class MomentElement
{
    public static TagBuilder Of(DateTimeOffset moment, string text) =>
        Element.New("time", "num", text)
            .With("datetime", moment.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
}
