namespace Fabang.Modules.Accounts.Mine;

/// <summary>
/// Ends an account at its owner's wish (注销账户): whoever holds the phone says so with a fresh code. What modules know is erased or
/// loses its name, sessions end, the audit log stays. 《个人信息保护法》第四十七条.
/// </summary>
public sealed class AccountDeletion(FabangDb db, PhoneCodes codes, IEnumerable<IPersonalData> modules, Sessions sessions, KnownDevices devices, AuditLog audit)
{
    /// <returns>The id of the code.</returns>
    /// <exception cref="BrokenRuleException">Accounts.OnlyCitizensLeave, Accounts.TooManyCodes.</exception>
    public async Task<Guid> RequestAsync(Account account, CancellationToken cancel = default) =>
        (await codes.IssueAsync(PhoneOf(account), PhoneCodePurpose.DeleteAccount, cancel: cancel)).Id;

    /// <exception cref="BrokenRuleException">The code is not right, or a module says that something must be ended first.</exception>
    public async Task ConfirmAsync(Account account, Guid codeId, string? code, CancellationToken cancel = default)
    {
        var phone = PhoneOf(account);
        await codes.UseAsync(codeId, code, PhoneCodePurpose.DeleteAccount, async used =>
        {
            if (used.Number != phone)
            {
                throw new BrokenRuleException("Accounts.WrongCode");
            }

            // The account itself, which was registered first, goes last: the others find their things by it.
            foreach (var module in modules.Reverse())
            {
                await module.EraseAsync(account.Id, cancel);
            }

            audit.Add("deleted", nameof(Account), account.Id);
            await db.SaveChangesAsync(cancel);
        }, cancel);
        devices.Forget(phone.Digits);
        await sessions.SignOutAsync(cancel);
    }

    private static PhoneNumber PhoneOf(Account account) =>
        account.Kind is AccountKind.Citizen ? PhoneNumber.Parse(account.PhoneNumber) : throw new BrokenRuleException("Accounts.OnlyCitizensLeave");
}
