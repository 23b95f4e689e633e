using System.Globalization;
using Fabang.Shell.Forms;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace Fabang.Shell.Api;

/// <summary>Reads what a program asks for under /api, and gathers by field what is wrong with it. One for each request.</summary>
public sealed class Asked(IStringLocalizer<Texts> texts)
{
    private readonly Dictionary<string, string[]> _wrong = new(StringComparer.Ordinal);

    public bool IsWrong => _wrong.Count > 0;

    public ValidationProblem Problem() => TypedResults.ValidationProblem(_wrong);

    /// <summary>Words without white space around them, and as <see cref="TypedText"/> has them; "" when there are none.</summary>
    public string Words(string field, string? given, int longest, bool required = false)
    {
        var words = TypedText.Of(given ?? "").Trim();
        if (required && words.Length == 0)
        {
            Complain(field, "Api.Required");
        }

        if (words.Length > longest)
        {
            Complain(field, "Api.TooLong", longest);
        }

        return words;
    }

    /// <summary>A day, as in 2020-01-31; null when none is given.</summary>
    public DateOnly? Day(string field, string? given)
    {
        if (string.IsNullOrEmpty(given))
        {
            return null;
        }

        if (DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Complain(field, "Api.Day");
        return null;
    }

    /// <summary>A page, from 1.</summary>
    public int Page(string? given, int most)
    {
        if (string.IsNullOrEmpty(given))
        {
            return 1;
        }

        if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page >= 1 && page <= most)
        {
            return page;
        }

        Complain("page", "Api.Page", most);
        return 1;
    }

    /// <summary>One of the names of an enumeration; null when none is given.</summary>
    public T? OneOf<T>(string field, string? given) where T : struct, Enum
    {
        if (string.IsNullOrEmpty(given))
        {
            return null;
        }

        if (Enum.GetNames<T>().FirstOrDefault(name => name.Equals(given, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return Enum.Parse<T>(known);
        }

        Complain(field, "Api.OneOf", string.Join(", ", Enum.GetNames<T>()));
        return null;
    }

    /// <summary>Complains of a field unless what is asked of it holds.</summary>
    public void Require(bool holds, string field, string message)
    {
        if (!holds)
        {
            _wrong[field] = [message];
        }
    }

    private void Complain(string field, string key, params object[] details) => _wrong[field] = [texts[key, details]];
}
