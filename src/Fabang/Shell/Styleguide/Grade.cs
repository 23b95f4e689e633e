namespace Fabang.Shell.Styleguide;

/// <summary>Five grades, for the style guide's radio buttons.</summary>
public enum Grade
{
    VeryBad = 1,
    Bad,
    Fair,
    Good,
    VeryGood,
}
