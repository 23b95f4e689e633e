using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Fabang.Modules.Mediation.Offers;

namespace Fabang.Modules.Mediation.Agreements;

/// <summary>
/// What an agreement says (调解协议内容). 《人民调解法》第二十九条: the parties; the main facts, what was disputed and who answers for it; what was agreed, how and when it is
/// done. 《人民调解工作若干规定》第三十五条 adds the place.
/// </summary>
/// <param name="Number">TX-330106-20261127-0001.</param>
/// <param name="Parties">Each with what names them, the asking side first.</param>
/// <param name="Facts">The main facts, what was disputed, and who answers for it.</param>
/// <param name="Terms">What was agreed.</param>
/// <param name="Way">How and where it is done: by bank transfer, at the committee.</param>
public sealed record AgreementText(string Number, IReadOnlyList<NamedParty> Parties, string Facts, OfferTerms Terms, string Way)
{
    public const int LongestFacts = 3000;

    public const int LongestWay = 500;

    /// <summary>SHA-256 of all it says, in hexadecimal: what is signed. One changed sign makes another.</summary>
    public string Hash() => HashOf(JsonSerializer.Serialize(this));

    /// <summary>Of a text as it is kept, whatever it says.</summary>
    public static string HashOf(string kept) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kept)));
}
