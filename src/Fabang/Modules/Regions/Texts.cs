namespace Fabang.Modules.Regions;

/// <summary>Marks the texts of this module: Texts.zh-Hans.resx and Texts.en.resx beside this file.</summary>
public sealed class Texts;
