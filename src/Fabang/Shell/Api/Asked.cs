using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
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

    /// <summary>A number from 0; 0 when none is given.</summary>
    public int Number(string field, string? given, int most)
    {
        if (string.IsNullOrEmpty(given))
        {
            return 0;
        }

        if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most)
        {
            return number;
        }

        Complain(field, "Api.Number", most);
        return 0;
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

    /// <summary>Complains of each member of what was sent that its attributes do not let pass.</summary>
    /// <param name="sent">A record of ours, as the body was read.</param>
    /// <param name="place">Where it stands in the body; "" at the top.</param>
    public void Check(object sent, string place = "")
    {
        foreach (var member in sent.GetType().GetProperties())
        {
            var (field, value) = (place + JsonNamingPolicy.CamelCase.ConvertName(member.Name), member.GetValue(sent));
            if (member.GetCustomAttributes<ValidationAttribute>().FirstOrDefault(attribute => !attribute.IsValid(value)) is { } broken)
            {
                Complain(field, broken);
            }
            else if (value is IEnumerable list and not string)
            {
                var index = 0;
                foreach (var item in list)
                {
                    CheckItem(item, $"{field}[{index++}]");
                }
            }
        }
    }

    /// <summary>Complains of a field unless what is asked of it holds.</summary>
    public void Require(bool holds, string field, string message)
    {
        if (!holds)
        {
            _wrong[field] = [message];
        }
    }

    private void CheckItem(object? item, string place)
    {
        if (item is null)
        {
            Complain(place, "Api.Required");
        }
        else if (item.GetType().Assembly == typeof(Asked).Assembly && !item.GetType().IsEnum)
        {
            Check(item, place + ".");
        }
    }

    private void Complain(string field, ValidationAttribute broken)
    {
        switch (broken)
        {
            case StringLengthAttribute { MinimumLength: 0 } length:
                Complain(field, "Api.TooLong", length.MaximumLength);
                break;
            case StringLengthAttribute length:
                Complain(field, "Api.Length", length.MinimumLength, length.MaximumLength);
                break;
            case MaxLengthAttribute length:
                Complain(field, "Api.TooMany.Items", length.Length);
                break;
            default:
                Complain(field, "Api.Required");
                break;
        }
    }

    private void Complain(string field, string key, params object[] details) => _wrong[field] = [texts[key, details]];
}
