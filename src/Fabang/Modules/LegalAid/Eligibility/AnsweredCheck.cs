using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Fabang.Modules.LegalAid.Eligibility;

/// <summary>What the reader has answered in the check of this visit: in a sealed cookie, and nowhere else.</summary>
public static class AnsweredCheck
{
    private const string Kept = "LegalAid.Check";

    public static AidAnswers? Find(ITempDataDictionary kept) => kept.Peek(Kept) is string text ? JsonSerializer.Deserialize<AidAnswers>(text) : null;

    public static void Keep(ITempDataDictionary kept, AidAnswers answers) => kept[Kept] = JsonSerializer.Serialize(answers);
}
