namespace Fabang.Kernel.Files;

/// <summary>
/// Small pictures of pictures that somebody sent (缩略图). A phone that shows nine photographs reads some hundred kilobytes instead of ninety megabytes.
/// </summary>
public sealed class Thumbnails(Pictures pictures)
{
    /// <summary>Pixels of its longer side: sharp at half that size on a phone.</summary>
    public const int Side = 320;

    private const int Quality = 75;

    /// <returns>A JPEG; null for what cannot be read, or is too large to be unpacked.</returns>
    public Task<byte[]?> OfAsync(byte[] picture, CancellationToken cancel = default) => pictures.SmallerAsync(picture, Side, Quality, cancel);
}
