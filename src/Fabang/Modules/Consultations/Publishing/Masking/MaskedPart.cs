namespace Fabang.Modules.Consultations.Publishing.Masking;

/// <summary>A stretch of a text that is to be taken out, and what stands in its place.</summary>
/// <param name="Start">Place of its first sign in the text.</param>
/// <param name="End">Place after its last sign.</param>
/// <param name="Kind">What it gives away.</param>
/// <param name="Instead">What is read instead: 张某, 某公司, 〔电话〕.</param>
public sealed record MaskedPart(int Start, int End, MaskKind Kind, string Instead)
{
    public int Length => End - Start;
}
