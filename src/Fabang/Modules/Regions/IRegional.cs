namespace Fabang.Modules.Regions;

/// <summary>Something that belongs to one region, and is seen by those responsible for it.</summary>
public interface IRegional
{
    RegionCode Region { get; }
}
