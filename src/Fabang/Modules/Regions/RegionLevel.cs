namespace Fabang.Modules.Regions;

/// <summary>How high a region stands (行政层级).</summary>
public enum RegionLevel
{
    /// <summary>全国</summary>
    Nation,

    /// <summary>省、自治区、直辖市、兵团</summary>
    Province,

    /// <summary>地级市、自治州、地区、盟</summary>
    City,

    /// <summary>县、区、县级市、旗</summary>
    County,
}
