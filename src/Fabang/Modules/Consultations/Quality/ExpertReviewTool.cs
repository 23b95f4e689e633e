using Fabang.Modules.Accounts;
using Fabang.Shell;
using Microsoft.Extensions.Localization;

namespace Fabang.Modules.Consultations.Quality;

/// <summary>The way to what is to be reviewed, for experts.</summary>
internal sealed class ExpertReviewTool(CurrentUser user, IStringLocalizer<Texts> texts) : IHeaderTool
{
    public int Order => 12;

    public HeaderLink? Link(HttpContext http) => user.Has(ConsultationsModule.Review) ? new("/desk/expert-reviews", texts["ExpertReviews.Title"]) : null;
}
