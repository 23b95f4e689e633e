namespace Fabang.Modules.Consultations.Figures;

/// <summary>What was counted, and the rates that follow from it.</summary>
public sealed class FigureSum
{
    private readonly int[] _grades = new int[5];

    /// <summary>Came in.</summary>
    public int Sent { get; private set; }

    /// <summary>Had a first answer, or was taken by a lawyer.</summary>
    public int Answered { get; private set; }

    /// <summary>Of which the limit for the first answer is known to be kept or missed.</summary>
    public int Due { get; private set; }

    /// <summary>Of those, kept.</summary>
    public int InTime { get; private set; }

    /// <summary>Taken back or left before anybody answered.</summary>
    public int Abandoned { get; private set; }

    /// <summary>By grade, very bad first.</summary>
    public IReadOnlyList<int> Grades => _grades;

    public WaitHistogram Waits { get; } = new();

    public int Rated => _grades.Sum();

    public double? InTimeShare => Share(InTime, Due);

    public double? AbandonedShare => Share(Abandoned, Sent);

    /// <summary>Of a hundred who were answered, so many rated: few ratings say little.</summary>
    public double? ResponseRate => Share(Rated, Answered);

    /// <summary>Good or very good, of those who rated (满意率 counts 基本满意, too: see <see cref="ContentShare"/>).</summary>
    public double? GoodShare => Share(_grades[3] + _grades[4], Rated);

    /// <summary>满意率 of the 好差评: 基本满意 and better, of those who rated.</summary>
    public double? ContentShare => Share(_grades[2] + _grades[3] + _grades[4], Rated);

    public void Add(CountedCase one)
    {
        Sent++;
        Answered += one.Wait is null ? 0 : 1;
        Due += one.InTime is null ? 0 : 1;
        InTime += one.InTime is true ? 1 : 0;
        Abandoned += one.IsAbandoned ? 1 : 0;
        if (one.Wait is { } wait)
        {
            Waits.Add(wait);
        }

        if (one.Grade is { } grade)
        {
            _grades[(int)grade - 1]++;
        }
    }

    public void Add(FigureCell cell)
    {
        Sent += cell.Sent;
        Answered += cell.Answered;
        Due += cell.Due;
        InTime += cell.InTime;
        Abandoned += cell.Abandoned;
        int[] grades = [cell.VeryBad, cell.Bad, cell.Fair, cell.Good, cell.VeryGood];
        for (var i = 0; i < grades.Length; i++)
        {
            _grades[i] += grades[i];
        }

        Waits.Add(WaitHistogram.Parse(cell.Waits));
    }

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
