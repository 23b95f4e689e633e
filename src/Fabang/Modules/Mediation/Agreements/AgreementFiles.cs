using Fabang.Kernel.Documents;
using Fabang.Shell;
using Fabang.Shell.Security;
using Microsoft.AspNetCore.Mvc;

namespace Fabang.Modules.Mediation.Agreements;

/// <summary>Gives an agreement to a browser as .docx or PDF. It is written anew each time, from what was signed.</summary>
public sealed class AgreementFiles(IEnumerable<IDocumentWriter> writers, RoundSeal seals, SiteAddress site)
{
    /// <param name="http">Who asks.</param>
    /// <param name="agreement">Which.</param>
    /// <param name="ending">docx or pdf; for anything else there is no file.</param>
    public IActionResult Send(HttpContext http, MediationAgreement agreement, string? ending)
    {
        if (writers.SingleOrDefault(one => one.Ending == ending) is not { } writer)
        {
            return new NotFoundResult();
        }

        SecurityHeaders.MarkAsFile(http);
        http.Response.Headers.CacheControl = "private, no-store";
        return new FileContentResult(Write(agreement, writer, site.For(http.Request)), writer.MediaType) { FileDownloadName = DocumentName.Of(agreement.Number, writer.Ending) };
    }

    public byte[] Write(MediationAgreement agreement, string ending, string siteAddress) => Write(agreement, writers.Single(one => one.Ending == ending), siteAddress);

    private byte[] Write(MediationAgreement agreement, IDocumentWriter writer, string siteAddress)
    {
        using var target = new MemoryStream();
        var seal = agreement is { SealId: not null, IsIntact: true } ? seals.Png(agreement.SealedBy, AgreementPaper.KindOfSeal) : null;
        writer.Write(AgreementPaper.Of(agreement, siteAddress, seal), target);
        return target.ToArray();
    }
}
