import { ChoroplethController, ColorScale, GeoFeature, ProjectionScale } from 'chartjs-chart-geo';
import { Chart } from '../chart-library.ts';

/** Chart.js with what a map of the world needs beside. */
Chart.register(ChoroplethController, ColorScale, GeoFeature, ProjectionScale);

export { Chart };
