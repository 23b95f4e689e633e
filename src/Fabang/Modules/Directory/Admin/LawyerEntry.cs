using Fabang.Modules.Accounts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Directory.Admin;

/// <summary>Enters a lawyer into the directory, or corrects one.</summary>
public sealed class LawyerEntry(FabangDb db, CurrentUser user, TimeProvider clock, IStringLocalizer<Texts> texts)
{
    private const string Prefix = nameof(FactsModel.Form) + ".";

    /// <param name="lawyer">Null for a new one.</param>
    /// <param name="form">As typed.</param>
    /// <param name="state">Gets what is wrong, each at its field.</param>
    /// <returns>Null when something is wrong.</returns>
    public async Task<Lawyer?> SaveAsync(Lawyer? lawyer, FactsForm form, ModelStateDictionary state)
    {
        var now = clock.GetUtcNow();
        if ((!LicenceNumber.TryParse(form.Licence, out var licence) || licence.Year > now.DayInChina().Year) && state.IsValid)
        {
            Wrong(nameof(form.Licence), "BadLicence", form.Licence!);
        }

        if (PlainText.Line(form.Name).Length == 0 && form.Name is not null)
        {
            Wrong(nameof(form.Name), "NeedsName");
        }

        if (form.FirstLicensedOn is { } day && (day > now.DayInChina() || day.Year < 1979))
        {
            Wrong(nameof(form.FirstLicensedOn), "BadFirstDay");
        }

        if (form.PenalisedOn > now.DayInChina())
        {
            Wrong(nameof(form.PenalisedOn), "PenaltyInFuture");
        }

        var firm = await FirmAsync(form.FirmCode);
        if (firm is null && state.IsValid)
        {
            Wrong(nameof(form.FirmCode), "UnknownFirm");
        }

        if (state.IsValid && await db.Set<Lawyer>().AnyAsync(other => other.Licence == licence && (lawyer == null || other.Id != lawyer.Id)))
        {
            Wrong(nameof(form.Licence), "LicenceKnown");
        }

        var account = await AccountAsync(lawyer, form.UserName, state);
        if (!state.IsValid)
        {
            return null;
        }

        if (lawyer is null)
        {
            lawyer = Lawyer.Enter(form.Name!, licence, firm!, form.FirstLicensedOn!.Value, now);
            db.Add(lawyer);
        }
        else
        {
            lawyer.Correct(form.Name!, licence, firm!, form.FirstLicensedOn!.Value, now);
        }

        lawyer.Note(new(form.PenalisedOn, form.SuspendedUntil, form.LicenceEndedOn));
        lawyer.Link(account);
        await db.SaveChangesAsync();
        return lawyer;

        void Wrong(string field, string code, params object[] details) => state.AddModelError(Prefix + field, texts[code, details]);
    }

    /// <summary>A firm of another administrator's region is not forbidden but unknown.</summary>
    private async Task<LawFirm?> FirmAsync(string? typed) =>
        SocialCreditCode.TryParse(typed, out var code)
        && await db.Set<LawFirm>().SingleOrDefaultAsync(firm => firm.Code == code) is { } firm
        && user.May(DirectoryModule.Approve, firm.Region)
            ? firm
            : null;

    /// <summary>Only an account that is a lawyer's in the administrator's regions, and nobody else's already.</summary>
    private async Task<Guid?> AccountAsync(Lawyer? lawyer, string? userName, ModelStateDictionary state)
    {
        if (PlainText.Line(userName) is not { Length: > 0 } typed)
        {
            return null;
        }

        var known = typed.ToUpperInvariant();
        var grants = await (
            from account in db.Set<Account>()
            join grant in db.Set<RoleGrant>() on account.Id equals grant.AccountId
            where account.NormalizedUserName == known && account.DeletedAt == null && grant.Role == Role.Lawyer && grant.RevokedAt == null
            select new { account.Id, grant.Region }).ToListAsync();
        if (grants.Find(grant => user.May(DirectoryModule.Approve, grant.Region)) is not { } own)
        {
            state.AddModelError(Prefix + nameof(FactsForm.UserName), texts["UnknownAccount"]);
            return null;
        }

        if (await db.Set<Lawyer>().AnyAsync(other => other.AccountId == own.Id && (lawyer == null || other.Id != lawyer.Id)))
        {
            state.AddModelError(Prefix + nameof(FactsForm.UserName), texts["AccountTaken"]);
        }

        return own.Id;
    }
}
