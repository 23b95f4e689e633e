using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Fabang.Kernel;
using Fabang.Kernel.Data;
using Fabang.Modules.Mediation.Agreements;
using Fabang.Modules.Mediation.Seals;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using UglyToad.PdfPig;

namespace Fabang.Tests.Modules.Mediation;

/// <summary>The seals of committees: what they prove, which may be set, and what is left of one that is not used any more.</summary>
public class SealTests(FabangApp app) : IClassFixture<FabangApp>
{
    private const string Password = "seal-123";

    private DateTimeOffset Now => app.Clock.GetUtcNow();

    [Theory]
    [InlineData("ECDSA")]
    [InlineData("RSA")]
    public void A_seal_holds_for_one_text_and_one_certificate(string algorithm)
    {
        using var own = Certificate(algorithm, "西溪街道人民调解委员会", Now.AddDays(-1), Now.AddYears(1));
        using var foreign = Certificate(algorithm, "西溪街道人民调解委员会", Now.AddDays(-1), Now.AddYears(1));
        var committee = MediationPeople.Committee();
        var (seal, other) = (CommitteeSeal.Of(committee, own, isOurs: false, null, Now), CommitteeSeal.Of(committee, foreign, isOurs: false, null, Now));
        const string Text = "甲付给乙 3000 元";
        var mark = SealMark.Set(seal, Text, Now);
        seal.End(Now);

        Assert.Null(seal.Key);
        Assert.True(SealMark.IsGenuine(mark, seal, Text));
        Assert.False(SealMark.IsGenuine(mark, other, Text));
        Assert.False(SealMark.IsGenuine(SealMark.Set(other, Text, Now), seal, Text));
        for (var place = 0; place < Text.Length; place++)
        {
            Assert.False(SealMark.IsGenuine(mark, seal, Text.Remove(place, 1)), $"place {place}");
        }
    }

    /// <summary>Whichever byte of the mark is another, the seal does not hold, and nothing breaks.</summary>
    [Fact]
    public void A_changed_mark_is_no_seal()
    {
        using var certificate = Certificate("ECDSA", "西溪街道人民调解委员会", Now.AddDays(-1), Now.AddYears(1));
        var seal = CommitteeSeal.Of(MediationPeople.Committee(), certificate, isOurs: true, null, Now);
        var mark = SealMark.Set(seal, "text", Now);
        // The last bytes are the signature itself.
        for (var place = mark.Length - 64; place < mark.Length; place++)
        {
            var changed = mark.ToArray();
            changed[place] ^= 1;
            Assert.False(SealMark.IsGenuine(changed, seal, "text"), $"byte {place}");
        }

        Assert.False(SealMark.IsGenuine([], seal, "text"));
    }

    [Fact]
    public async Task An_agreement_bears_the_seal_on_paper_at_the_verification_and_for_tools_of_others()
    {
        var (scene, id) = await AfterAgreementTests.AgreedAsync(app);
        var agreement = await app.ReadAsync(db => db.Set<MediationAgreement>().SingleAsync(one => one.Id == id));
        var seal = await app.ReadAsync(db => db.Set<CommitteeSeal>().SingleAsync(one => one.Id == agreement.SealId));
        Assert.True(agreement.BearsGenuine(seal));

        using var anybody = app.Visitor();
        var verified = await (await anybody.SendAsync("/mediation/verify", ("Number", agreement.Number), ("Code", AgreementPaper.CodeOf(agreement)))).ReadPageAsync();
        Assert.Contains(seal.Fingerprint, verified.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var mine = app.Citizen(scene.Person);
        using var paper = PdfDocument.Open(await mine.GetByteArrayAsync($"/my/mediation/{scene.Id}/agreement?handler=File&ending=pdf"));
        Assert.Contains(paper.GetPages(), page => page.GetImages().Any());

        using var desk = app.MediatorDesk(scene.Mediator);
        await using var archive = new ZipArchive(new MemoryStream(await desk.GetByteArrayAsync($"/desk/mediation/cases/{scene.Id}/after?handler=Archive")));
        var mark = new SignedCms(new ContentInfo(await BytesAsync("协议数据.json")), detached: true);
        mark.Decode(await BytesAsync("电子印章.p7s"));
        mark.CheckSignature(verifySignatureOnly: true);
        Assert.Equal("西溪街道人民调解委员会", Assert.Single(mark.Certificates).GetNameInfo(X509NameType.SimpleName, forIssuer: false));

        async Task<byte[]> BytesAsync(string ending)
        {
            await using var content = await archive.Entries.Single(entry => entry.FullName.EndsWith(ending, StringComparison.Ordinal)).OpenAsync();
            using var whole = new MemoryStream();
            await content.CopyToAsync(whole);
            return whole.ToArray();
        }
    }

    [Fact]
    public async Task The_office_brings_the_certificate_of_an_authority_and_the_key_before_it_is_destroyed()
    {
        var (scene, id) = await AfterAgreementTests.AgreedAsync(app);
        var committee = (await app.MediationAsync(scene.Id)).Committee!.Id;
        using var officer = await app.MediationOfficerAsync();
        var page = $"/desk/mediation/seals/{committee}";
        using var good = Certificate("RSA", "西溪街道人民调解委员会", Now.AddDays(-1), Now.AddYears(1));
        using var old = Certificate("RSA", "西溪街道人民调解委员会", Now.AddYears(-2), Now.AddYears(-1));
        using var encrypting = Certificate("RSA", "西溪街道人民调解委员会", Now.AddDays(-1), Now.AddYears(1), X509KeyUsageFlags.KeyEncipherment);
        using var bare = X509CertificateLoader.LoadCertificate(good.RawData);

        var replaced = (await officer.ReadPageAsync(page)).Typed("Replaces")!;
        Assert.Contains("请选择证书文件", await FaultAsync(null, ""), StringComparison.Ordinal);
        Assert.Contains("密码不对", await FaultAsync(Pfx(good), "seal-124"), StringComparison.Ordinal);
        Assert.Contains("不是证书文件", await FaultAsync("MZ\0\0"u8.ToArray(), Password), StringComparison.Ordinal);
        Assert.Contains("没有私钥", await FaultAsync(Pfx(bare), Password), StringComparison.Ordinal);
        Assert.Contains("不能用来签名", await FaultAsync(Pfx(encrypting), Password), StringComparison.Ordinal);
        Assert.Contains("过期", await FaultAsync(Pfx(old), Password), StringComparison.Ordinal);
        Assert.Contains("不超过", await FaultAsync(new byte[65 * 1024], Password), StringComparison.Ordinal);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            using var done = await BringAsync(Pfx(good), Password);
            Assert.Equal(page, done.Place());
        }

        var seals = await app.ReadAsync(db => db.Set<CommitteeSeal>().Where(one => one.CommitteeId == committee).ToListAsync());
        Assert.Equal([(false, true), (true, false)], seals.OrderBy(seal => seal.IsOurs).Select(seal => (seal.IsOurs, seal.EndedAt is null)));
        Assert.All(seals, seal => Assert.Equal(seal.EndedAt is null, seal.Key is not null));
        var agreement = await app.ReadAsync(db => db.Set<MediationAgreement>().SingleAsync(one => one.Id == id));
        Assert.True(agreement.BearsGenuine(seals.Single(seal => seal.IsOurs)));
        Assert.False(agreement.BearsGenuine(seals.Single(seal => !seal.IsOurs)));

        async Task<string> FaultAsync(byte[]? file, string password)
        {
            using var answer = await BringAsync(file, password);
            Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
            return (await answer.ReadPageAsync()).Problems();
        }

        async Task<HttpResponseMessage> BringAsync(byte[]? file, string password)
        {
            using var form = new MultipartFormDataContent { { new StringContent(password), "Password" }, { new StringContent(replaced), "Replaces" } };
            if (file is not null)
            {
                form.Add(new ByteArrayContent(file), "Certificate", "seal.pfx");
            }

            return await officer.PostAsync($"{page}?handler=Bring", form);
        }
    }

    /// <summary>What an authority vouches for is not replaced by the program: a person must.</summary>
    [Fact]
    public async Task A_certificate_that_has_run_out_seals_nothing_until_there_is_another()
    {
        await using var alone = new FabangApp();
        await alone.InitializeAsync();
        var (scene, _) = await AfterAgreementTests.AgreedAsync(alone);
        var committee = (await alone.MediationAsync(scene.Id)).Committee!;
        var now = alone.Clock.GetUtcNow();
        using var officer = await alone.MediationOfficerAsync();
        using var certificate = Certificate("ECDSA", committee.Name, now.AddDays(-1), now.AddDays(2));
        using var form = new MultipartFormDataContent { { new StringContent(Password), "Password" }, { new ByteArrayContent(Pfx(certificate)), "Certificate", "seal.pfx" }, { new StringContent(await ReplacedAsync()), "Replaces" } };
        using var brought = await officer.PostAsync($"/desk/mediation/seals/{committee.Id}?handler=Bring", form);
        Assert.Equal(HttpStatusCode.Redirect, brought.StatusCode);
        Assert.Contains("快到期", (await officer.ReadPageAsync("/desk/mediation/seals")).QuerySelector("main .queue")!.TextContent, StringComparison.Ordinal);
        alone.Clock.Advance(TimeSpan.FromDays(3));

        Assert.Equal("Mediation.SealRunOut", await UseAsync());
        using var unsure = await officer.SendAsync($"/desk/mediation/seals/{committee.Id}?handler=Renew");
        Assert.Contains("请先勾选", (await unsure.ReadPageAsync()).Problems(), StringComparison.Ordinal);
        var replaced = await ReplacedAsync();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await officer.GoAsync($"/desk/mediation/seals/{committee.Id}?handler=Renew", ("Sure", "true"), ("Replaces", replaced));
        }

        Assert.Null(await UseAsync());
        Assert.Equal(3, await alone.ReadAsync(db => db.Set<CommitteeSeal>().CountAsync()));

        async Task<string> ReplacedAsync() => (await officer.ReadPageAsync($"/desk/mediation/seals/{committee.Id}")).Typed("Replaces")!;

        Task<string?> UseAsync() => alone.WithAsync<IServiceProvider, string?>(async house =>
        {
            try
            {
                await house.GetRequiredService<FabangDb>().InTransactionAsync(() => house.GetRequiredService<SealBook>().ForUseAsync(committee));
                return null;
            }
            catch (BrokenRuleException broken)
            {
                return broken.Code;
            }
        });
    }

    [Fact]
    public async Task The_page_shows_the_seal_as_it_stands_on_paper()
    {
        var (scene, _) = await AfterAgreementTests.AgreedAsync(app);
        var committee = (await app.MediationAsync(scene.Id)).Committee!;
        using var officer = await app.MediationOfficerAsync();

        Assert.Contains(committee.Name, (await officer.ReadPageAsync("/desk/mediation/seals")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var picture = SKBitmap.Decode(await officer.GetByteArrayAsync($"/desk/mediation/seals/{committee.Id}?handler=Picture"));
        Assert.Equal((picture.Width, 0), (picture.Height, picture.GetPixel(0, 0).Alpha));
        Assert.InRange(picture.GetPixel(picture.Width / 2, picture.Height / 2).Red, 150, 255);
        using var elsewhere = await app.MediationOfficerAsync("320106");
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync($"/desk/mediation/seals/{committee.Id}")).StatusCode);
    }

    private static byte[] Pfx(X509Certificate2 certificate) => certificate.Export(X509ContentType.Pkcs12, Password);

    private static X509Certificate2 Certificate(string algorithm, string name, DateTimeOffset from, DateTimeOffset until, X509KeyUsageFlags usage = X509KeyUsageFlags.DigitalSignature)
    {
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var rsa = RSA.Create(2048);
        var request = algorithm is "RSA"
            ? new CertificateRequest($"CN={name}", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : new CertificateRequest($"CN={name}", curve, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(usage, critical: true));
        return request.CreateSelfSigned(from, until);
    }
}
