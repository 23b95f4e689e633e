using System.Text;

namespace Fabang.Modules.Matters.Conflicts;

/// <summary>Makes letters alike however wide they were typed.</summary>
internal static class FoldedText
{
    /// <returns>False for what is no text, such as half a surrogate pair.</returns>
    public static bool TryFold(this string text, out string folded)
    {
        try
        {
            folded = text.Normalize(NormalizationForm.FormKC);
            return true;
        }
        catch (ArgumentException)
        {
            folded = "";
            return false;
        }
    }
}
