namespace Fabang.Modules.LawLibrary;

/// <summary>Marks where the words of this module are: <c>Texts.zh-Hans.resx</c> and <c>Texts.en.resx</c>.</summary>
public sealed class Texts;
