using Fabang.Shell.Language;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Fabang.Modules.Directory.Desk;

/// <summary>Saves a profile, and submits it: for the lawyer, and for an administrator on behalf of one.</summary>
public sealed class ProfileWriting(FabangDb db, ProfileRules rules, TimeProvider clock, ModuleTexts texts)
{
    /// <param name="lawyer">As loaded.</param>
    /// <param name="form">As typed.</param>
    /// <param name="seen">The version that the page showed.</param>
    /// <param name="submit">Whether it goes to the administrator now.</param>
    /// <param name="state">Gets what is wrong, each at its field.</param>
    /// <returns>Whether it was saved.</returns>
    public async Task<bool> SaveAsync(Lawyer lawyer, ProfileForm form, int seen, bool submit, ModelStateDictionary state)
    {
        lawyer.MustBe(seen);
        var profile = form.ToProfile();
        foreach (var problem in rules.Check(profile, complete: submit))
        {
            var field = $"{nameof(IProfilePage.Form)}.{problem.Field}";
            // What a field already complains about is not said twice in other words.
            if (problem.Code is "Directory.ForbiddenClaim" || state.GetFieldValidationState(field) is not ModelValidationState.Invalid)
            {
                state.AddModelError(field, texts.Sentence(problem.Code, problem.Details));
            }
        }

        if (!state.IsValid)
        {
            return false;
        }

        lawyer.Change(profile, rules);
        if (submit)
        {
            lawyer.Submit(rules, clock.GetUtcNow());
        }

        await db.SaveChangesAsync();
        return true;
    }

    public async Task TakeBackAsync(Lawyer lawyer, int seen)
    {
        lawyer.MustBe(seen);
        lawyer.TakeBack();
        await db.SaveChangesAsync();
    }
}
