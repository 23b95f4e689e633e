namespace Fabang.Kernel.Data;

/// <summary>The two database engines of the house.</summary>
public enum Engine
{
    /// <summary>One file in the data folder; one process.</summary>
    Sqlite,

    /// <summary>A PostgreSQL server; any number of nodes.</summary>
    Postgres,
}
