using Fabang.Modules.Directory;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;

namespace Fabang.Tests.Modules.Directory;

/// <summary>Firms and lawyers, made the way the program makes them.</summary>
internal static class Given
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private static int _number;

    public static ProfileRules Rules { get; } = new(new DirectoryLists(), new PromotionRules());

    public static LawyerProfile Profile { get; } =
        new(["labour", "traffic"], ["putonghua", "wu"], "0571-87654321", "", "", "常办工资和工伤的事，周一到周五上午可以见面。", TakesLegalAid: true);

    public static LawFirm Firm(string region = "330106") => LawFirm.Enter(
        "浙江晴川律师事务所", SocialCreditCode.From($"3133000066{Next():D7}"), new RegionCode(region), "西湖区文三路 1 号", "0571-87650000", Now);

    public static LicenceNumber Licence() => new($"13301201510{Next():D6}");

    public static Lawyer Lawyer(LawFirm firm, string name = "王明") => Fabang.Modules.Directory.Lawyer.Enter(name, Licence(), firm, new DateOnly(2015, 3, 2), Now);

    public static Lawyer Submitted(LawFirm firm, LawyerProfile? profile = null, string name = "王明")
    {
        var lawyer = Lawyer(firm, name);
        lawyer.Change(profile ?? Profile, Rules);
        lawyer.Submit(Rules, Now);
        return lawyer;
    }

    public static Lawyer Published(LawFirm firm, LawyerProfile? profile = null, string name = "王明")
    {
        var lawyer = Submitted(firm, profile, name);
        lawyer.Publish(Rules, Now);
        return lawyer;
    }

    /// <summary>Saves a lawyer with the firm.</summary>
    public static async Task<Lawyer> SavedAsync(this FabangApp app, Func<LawFirm, Lawyer> make, string region = "330106", Guid? account = null)
    {
        var firm = await app.SaveAsync(Firm(region));
        var lawyer = make(firm);
        lawyer.Link(account);
        return await app.SaveAsync(lawyer);
    }

    public static Task<Lawyer> NowAsync(this FabangApp app, Guid id) => app.ReadAsync(async db => (await db.Set<Lawyer>().FindAsync(id))!);

    private static int Next() => Interlocked.Increment(ref _number);
}
