namespace Fabang.Modules.LawLibrary.Import;

/// <summary>A section of a case (案例的一节): 基本案情, 裁判结果, 典型意义. The heading is empty for text before the first one.</summary>
public sealed record LawSection(string Heading, string Text);
