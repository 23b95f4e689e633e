using Fabang.Modules.Accounts;
using Fabang.Modules.Accounts.Admin;
using Fabang.Modules.Directory;
using Fabang.Modules.Regions;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Demo;

/// <summary>The bureau, its firms and its lawyers.</summary>
public sealed class PeopleScene(FabangDb db, StaffOffice office, ProfileRules rules, TimeProvider clock)
{
    private static readonly (string Name, string Code, string Region, string Address, string Phone)[] Firms =
    [
        ("浙江西湖示范律师事务所", "31330000MD0000001", "330106", "杭州市西湖区示范路 1 号", "0571-00000001"),
        ("浙江钱塘示范律师事务所", "31330000MD0000002", "330102", "杭州市上城区示范路 2 号", "0571-00000002"),
        ("浙江甬江示范律师事务所", "31330000MD0000003", "330203", "宁波市海曙区示范路 3 号", "0574-00000003"),
    ];

    private static readonly (string Name, string Licence, int Firm, int Years, string[] Specialties, string[] Languages, string Introduction)[] Lawyers =
    [
        ("王明", "13301201510000001", 0, 11, ["labour", "injury"], ["putonghua", "wu"], "长期办理劳动报酬和工伤案件，习惯先把证据清单列给当事人。"),
        ("李红", "13301200820000002", 1, 18, ["family", "elderly", "minors"], ["putonghua"], "办理婚姻家庭和继承事务，也做家事调解。"),
        ("陈晓东", "13302201210000003", 2, 14, ["traffic", "consumer"], ["putonghua"], "办理交通事故和消费纠纷，熟悉保险理赔流程。"),
        ("吴倩", "13301201820000004", 0, 8, ["housing", "debt"], ["putonghua"], "办理租房、买房和借款纠纷。"),
        ("郑海", "13302200510000005", 2, 21, ["criminal", "administrative"], ["putonghua"], "办理刑事辩护和行政诉讼。"),
        ("冯雪", "13301202020000006", 1, 6, ["land", "contract"], ["putonghua", "wu"], "办理土地征收和农村承包合同事务。"),
    ];

    /// <returns>Account ids by user name.</returns>
    public async Task<IReadOnlyDictionary<string, Guid>> PlayAsync(CancellationToken cancel)
    {
        Dictionary<string, Guid> accounts = [];
        foreach (var person in DemoStaff.All)
        {
            accounts.Add(person.UserName, await TakeInAsync(person, accounts.Count, cancel));
        }

        await EnterLawyersAsync(accounts, cancel);
        return accounts;
    }

    private async Task<Guid> TakeInAsync(DemoStaff person, int number, CancellationToken cancel)
    {
        var invitation = await office.AddAsync((person.UserName, person.Name), person.Role, new RegionCode(person.Region), by: null, PhoneNumber.Parse($"1390000{number:D4}"), cancel);
        if (await office.SetPasswordAsync(invitation.AccountId, DemoStaff.Password) is { } fault)
        {
            throw new InvalidOperationException($"The demonstration password was refused: {fault}.");
        }

        // Enrolled an hour ago, so that the code of this moment is still unused.
        var before = clock.GetUtcNow().AddHours(-1);
        var account = await db.Set<Account>().SingleAsync(found => found.Id == invitation.AccountId, cancel);
        account.Enrol(DemoStaff.AuthenticatorKey, Totp.CodeAt(DemoStaff.AuthenticatorKey, before), before);
        await db.SaveChangesAsync(cancel);
        return account.Id;
    }

    private async Task EnterLawyersAsync(Dictionary<string, Guid> accounts, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var firms = Firms.Select(firm => LawFirm.Enter(firm.Name, SocialCreditCode.From(firm.Code), new RegionCode(firm.Region), firm.Address, firm.Phone, now)).ToList();
        db.AddRange(firms);
        foreach (var entry in Lawyers)
        {
            var firm = firms[entry.Firm];
            var lawyer = Lawyer.Enter(entry.Name, new LicenceNumber(entry.Licence), firm, now.DayInChina().AddYears(-entry.Years), now);
            lawyer.Link(DemoStaff.All.FirstOrDefault(person => person.Name == entry.Name) is { } staff ? accounts[staff.UserName] : null);
            lawyer.Change(new LawyerProfile(entry.Specialties, entry.Languages, firm.Phone, "", "", entry.Introduction, TakesLegalAid: true), rules);
            lawyer.Submit(rules, now);
            lawyer.Publish(rules, now);
            db.Add(lawyer);
        }

        await db.SaveChangesAsync(cancel);
    }
}
