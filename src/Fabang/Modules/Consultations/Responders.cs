using Fabang.Modules.Accounts;
using Fabang.Modules.Directory;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations;

/// <summary>Names those who answer.</summary>
public sealed class Responders(FabangDb db, Lawyers directory, IStringLocalizer<Texts> texts)
{
    public async Task<Responder> OfAsync(Guid account, CancellationToken cancel = default) =>
        new(account, (await NamesAsync([account], cancel))[account], (await directory.FindByAccountAsync(account, cancel))?.FirmId);

    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IEnumerable<Guid> accounts, CancellationToken cancel = default)
    {
        var ids = accounts.Distinct().ToList();
        var names = ids.Count == 0 ? [] : await db.Set<Account>().Where(account => ids.Contains(account.Id))
            .Select(account => new { account.Id, account.Name }).ToDictionaryAsync(account => account.Id, account => account.Name, cancel);
        return ids.ToDictionary(id => id, id => Called(names.GetValueOrDefault(id)));
    }

    /// <summary>What somebody is called whose name was read along with something else; it may be missing.</summary>
    public string Called(string? name) => name is { Length: > 0 } ? name : texts["Responder.Nameless"];
}
