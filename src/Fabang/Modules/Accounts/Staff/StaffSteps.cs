using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Fabang.Modules.Accounts.Staff;

internal static class StaffSteps
{
    /// <summary>The page of a step, with where the person wanted to go.</summary>
    public static RedirectToPageResult ToStep(this PageModel page, NextStep step, string? from) => page.RedirectToPage(step switch
    {
        NextStep.ChoosePassword => "Welcome",
        NextStep.Enrol => "Enrol",
        NextStep.SecondFactor => "SecondFactor",
    }, new { from });
}
