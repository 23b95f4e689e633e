using Fabang.Modules.Regions;

namespace Fabang.Modules.Directory;

/// <summary>
/// A law firm (律师事务所). 《律师法》第二十五条: the firm accepts the matter, signs the contract and collects the fee, so
/// every lawyer stands in the directory under a firm.
/// </summary>
public sealed class LawFirm : Entity, IRegional
{
    public const int LongestName = 60;

    private LawFirm()
    {
    }

    public string Name { get; private set; } = "";

    public SocialCreditCode Code { get; private set; }

    public RegionCode Region { get; private set; }

    public string Address { get; private set; } = "";

    public string Phone { get; private set; } = "";

    public DateTimeOffset EnteredAt { get; private init; }

    public static LawFirm Enter(string name, SocialCreditCode code, RegionCode region, string address, string phone, DateTimeOffset now)
    {
        var firm = new LawFirm { EnteredAt = now };
        firm.Correct(name, code, region, address, phone);
        return firm;
    }

    /// <summary>Brings it up to what the register says.</summary>
    public void Correct(string name, SocialCreditCode code, RegionCode region, string address, string phone)
    {
        Name = PlainText.Line(name);
        if (Name.Length is 0 or > LongestName)
        {
            throw new BrokenRuleException("Directory.NeedsName");
        }

        Code = code;
        Region = region;
        Address = PlainText.Line(address);
        Phone = PlainText.Line(phone);
    }
}
