using Fabang.Modules.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Modules.Directory;

/// <summary>
/// The lawyer that an account belongs to. When the account goes, the link goes; facts of the register and what the public reads are
/// taken off by an administrator.
/// </summary>
internal sealed class DirectoryData(FabangDb db) : IPersonalData
{
    public string Name => "directory";

    public async Task<object?> ExportAsync(Guid account, CancellationToken cancel) =>
        await db.Set<Lawyer>().AsNoTracking().SingleOrDefaultAsync(lawyer => lawyer.AccountId == account, cancel) is not { } lawyer ? null : new
        {
            lawyer.Name,
            Licence = lawyer.Licence.Value,
            Region = lawyer.Region.Value,
            lawyer.FirstLicensedOn,
            lawyer.LicenceFacts,
            lawyer.Status,
            lawyer.Draft,
            lawyer.Public,
            lawyer.ReturnReason,
        };

    public async Task EraseAsync(Guid account, CancellationToken cancel)
    {
        if (await db.Set<Lawyer>().SingleOrDefaultAsync(lawyer => lawyer.AccountId == account, cancel) is { } lawyer)
        {
            lawyer.Link(null);
            await db.SaveChangesAsync(cancel);
        }
    }
}
