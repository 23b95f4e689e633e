using System.Security.Claims;
using Fabang.Kernel.Data;
using Fabang.Kernel.Log;
using Fabang.Modules.Accounts;
using Fabang.Modules.Messaging;
using Fabang.Modules.Regions;
using Fabang.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Fabang.Tests.Modules.Audit;

/// <summary>What a save leaves in the audit log.</summary>
[Trait("Engine", "both")]
public class ChangesTests(FabangApp app) : IClassFixture<FabangApp>
{
    private static readonly RegionCode Xihu = new("330106");

    [Fact]
    public async Task Adding_changing_and_removing_each_leave_a_line()
    {
        var contact = await app.SaveAsync(SafeContact.Of(Guid.CreateVersion7(), "zh-Hans"));
        await app.WithAsync<FabangDb, int>(async db =>
        {
            (await db.Set<SafeContact>().SingleAsync(c => c.Id == contact.Id)).Set(null, null, true, [], "向日葵", "zh-Hans");
            return await db.SaveChangesAsync();
        });
        await app.WithAsync<FabangDb, int>(async db =>
        {
            db.Remove(await db.Set<SafeContact>().SingleAsync(c => c.Id == contact.Id));
            return await db.SaveChangesAsync();
        });

        var lines = await LinesAsync(contact.Id);
        Assert.Equal(["added", "changed", "removed"], lines.Select(line => line.Action));
        Assert.All(lines, line => Assert.Equal("SafeContact", line.Subject));
        Assert.Equal("CodeWord, NeutralOnly", lines[1].Details);
        Assert.All(lines, line => Assert.Null(line.ActorId));
    }

    [Fact]
    public async Task A_line_names_the_region_of_what_belongs_to_one()
    {
        var grant = await app.SaveAsync(RoleGrant.Of(Guid.CreateVersion7(), Role.Lawyer, Xihu, null, app.Clock.GetUtcNow()));

        Assert.Equal("330106", Assert.Single(await LinesAsync(grant.Id)).Region);
    }

    [Fact]
    public async Task Accounts_are_watched_too()
    {
        var account = await app.SaveAsync(Account.Citizen(PhoneNumber.Parse("13900000001"), app.Clock.GetUtcNow()));

        Assert.Equal(("added", "Account"), (Assert.Single(await LinesAsync(account.Id)) is var line ? (line.Action, line.Subject) : default));
    }

    [Fact]
    public async Task The_signed_in_person_is_the_actor()
    {
        var person = Guid.CreateVersion7();
        using var browser = app.SignedIn(person, "330106", Role.Citizen);
        using var form = new FormUrlEncodedContent([new("NeutralOnly", "true"), new("Language", "en")]);

        await browser.PostAsync("/my/contact", form);

        var contact = await app.ReadAsync(db => db.Set<SafeContact>().SingleAsync(c => c.AccountId == person));
        Assert.Equal(person, Assert.Single(await LinesAsync(contact.Id)).ActorId);
    }

    [Fact]
    public async Task Saving_without_a_change_leaves_no_line()
    {
        var contact = await app.SaveAsync(SafeContact.Of(Guid.CreateVersion7(), "zh-Hans"));

        await app.WithAsync<FabangDb, int>(async db =>
        {
            var again = await db.Set<SafeContact>().SingleAsync(c => c.Id == contact.Id);
            db.Entry(again).Property(c => c.Language).IsModified = true;
            return await db.SaveChangesAsync();
        });

        Assert.Single(await LinesAsync(contact.Id));
    }

    [Fact]
    public async Task A_save_that_failed_and_was_mended_leaves_one_line()
    {
        var contact = await app.SaveAsync(SafeContact.Of(Guid.CreateVersion7(), "zh-Hans"));
        var second = SafeContact.Of(contact.AccountId, "en");

        await app.WithAsync<FabangDb, int>(async db =>
        {
            db.Add(second);
            await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
            db.Entry(second).State = EntityState.Detached;
            db.Add(SafeContact.Of(Guid.CreateVersion7(), "en"));
            return await db.SaveChangesAsync();
        });

        Assert.Empty(await LinesAsync(second.Id));
    }

    [Fact]
    public async Task A_change_that_was_rolled_back_leaves_no_line()
    {
        var contact = SafeContact.Of(Guid.CreateVersion7(), "zh-Hans");

        await Assert.ThrowsAsync<InvalidOperationException>(() => app.WithAsync<FabangDb, int>(async db =>
        {
            await db.InTransactionAsync(async () =>
            {
                db.Add(contact);
                await db.SaveChangesAsync();
                throw new InvalidOperationException();
            });
            return 0;
        }));

        Assert.Empty(await LinesAsync(contact.Id));
    }

    [Fact]
    public async Task What_the_interceptor_cannot_see_is_written_by_hand()
    {
        var (thing, person) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        await app.WithAsync<IServiceProvider, int>(async services =>
        {
            services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
            {
                User = new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, person.ToString())], "Test")),
            };
            services.GetRequiredService<AuditLog>().Add("claimed", "Consultation", thing, "330106");
            return await services.GetRequiredService<FabangDb>().SaveChangesAsync();
        });

        var line = Assert.Single(await LinesAsync(thing));
        Assert.Equal(("claimed", person, "330106"), (line.Action, line.ActorId!.Value, line.Region));
    }

    private Task<List<AuditEntry>> LinesAsync(Guid id) => app.ReadAsync(db =>
        db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.SubjectId == id.ToString()).OrderBy(entry => entry.Id).ToListAsync());
}
